/* Runs the sketch of the Pico once, with a camera that gives a grey frame of 320x240 from standard
 * input as YUYV, in pieces that are shorter than what is asked for. */

#include SKETCH

#include <stdlib.h>

static unsigned given; /* bytes of the picture */

Port Serial;
SPIClass SPI;
void SPIClass::begin() {}
void Port::begin(unsigned long) {}
void Port::print(int value) { ::printf("%d", value); }
void Port::print(const char *text) { fputs(text, stdout); }
void Port::println(int value) { ::printf("%d\n", value); }
void Port::println(const char *text) { puts(text); }
void delay(unsigned long) {}

Arducam_Mega::Arducam_Mega(int) {}
CamStatus Arducam_Mega::begin() {
  static int tries;
  return tries++ < 2 ? CAM_ERR_NO_CALLBACK : CAM_ERR_SUCCESS; /* it is plugged in late */
}
CamStatus Arducam_Mega::takePicture(CAM_IMAGE_MODE, CAM_IMAGE_PIX_FMT) {
  given = 0;
  return CAM_ERR_SUCCESS;
}
uint8_t Arducam_Mega::readBuff(uint8_t *to, uint8_t length) {
  const unsigned count = length < 100 ? length : 100;
  for (unsigned i = 0; i < count; i++) {
    const int value = given++ % 2 == 0 ? getchar() : 128; /* brightness, then colour */
    if (value == EOF) {
      return (uint8_t)i;
    }
    to[i] = (uint8_t)value;
  }
  return (uint8_t)count;
}

int main() {
  setup();
  loop();
  loop(); /* there is no second frame */
  return 0;
}
