/* What the examples use of the library Arducam_Mega. */
#pragma once

#include <stdint.h>

typedef enum { CAM_ERR_SUCCESS = 0, CAM_ERR_NO_CALLBACK = -1 } CamStatus;
typedef enum { CAM_IMAGE_MODE_QQVGA = 0, CAM_IMAGE_MODE_QVGA = 1 } CAM_IMAGE_MODE;
typedef enum { CAM_IMAGE_PIX_FMT_RGB565 = 2, CAM_IMAGE_PIX_FMT_YUV = 3 } CAM_IMAGE_PIX_FMT;

class Arducam_Mega {
public:
  explicit Arducam_Mega(int chip_select);
  CamStatus begin(void);
  CamStatus takePicture(CAM_IMAGE_MODE mode, CAM_IMAGE_PIX_FMT format);
  uint8_t readBuff(uint8_t *to, uint8_t length);
};
