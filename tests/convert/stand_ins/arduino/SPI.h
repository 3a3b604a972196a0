/* What the examples use of SPI. */
#pragma once

struct SPIClass {
  void begin();
};
extern SPIClass SPI;
