/* What the examples use of FreeRTOS's tasks. */
#pragma once

void vTaskDelay(const TickType_t ticks);
