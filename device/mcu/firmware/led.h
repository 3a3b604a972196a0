/* The board's LED shows the self-test: steady means passed, blinking means failed. It blinks while
 * the firmware waits for input from a UART; a debugger stops the processor for that time. */

#ifndef LED_H
#define LED_H

/* Show whether the self-test passed. */
void led_show(int passed);

/* Let the LED blink; call this again and again while waiting. */
void led_poll(void);

#endif
