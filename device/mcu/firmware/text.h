/* Texts that stay in flash, also on AVR, where flash has an address space of its own: TEXT gives the
 * address of one, and TEXT_CHAR reads a character of it. */

#ifndef TEXT_H
#define TEXT_H

#ifdef __AVR__
#include <avr/pgmspace.h>
#define TEXT(text) PSTR(text)
#define TEXT_CHAR(address) ((char)pgm_read_byte(address))
#else
#define TEXT(text) (text)
#define TEXT_CHAR(address) (*(address))
#endif

#endif
