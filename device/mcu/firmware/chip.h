/* What the firmware needs from a chip besides its UART. The board's file says which chip it is, and
 * board_config.h, which is made from that file, holds addresses and pins. */

#ifndef CHIP_H
#define CHIP_H

/* Start the clocks and prepare the pins of the UART and the LED. */
void chip_start(void);

/* Switch the LED on or off; this does nothing on a board without one. */
void chip_set_led(int on);

#endif
