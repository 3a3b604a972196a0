/* What the examples use of the ESP32 core's WiFi. */
#pragma once

#include "Arduino.h"

struct WiFiClass {
  bool softAP(const char *name, const char *password);
  IPAddress softAPIP();
};
extern WiFiClass WiFi;
