/* What the examples use of the library Arduino_OV767X. */
#pragma once

enum { YUV422 = 0, RGB565 = 2, GRAYSCALE = 4 };
enum { OV7670 = 0 };
enum { VGA = 0, QVGA = 2, QQVGA = 4 };

class OV767X {
public:
  int begin(int resolution, int format, int fps, int camera_name = OV7670);
  void readFrame(void *buffer);
};
extern OV767X Camera;
