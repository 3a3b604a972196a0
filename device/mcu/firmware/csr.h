/* Lets the assembler take instructions for control and status registers. They are an extension,
 * Zicsr, for which the compiler's libraries have no variants of their own. */

#ifndef CSR_H
#define CSR_H

__asm__(".option arch, +zicsr");

#endif
