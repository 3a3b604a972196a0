/* What the examples use of an Arduino core. */
#pragma once

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

class String {
public:
  String(const char *text = "");
  explicit String(int value);
  explicit String(unsigned long value);
  explicit String(float value);
  unsigned length() const;
  char operator[](unsigned at) const;
  String &operator+=(const String &other);
  String &operator+=(const char *other);
};
String operator+(const String &a, const char *b);
String operator+(const String &a, const String &b);
String operator+(const String &a, unsigned long b);

class IPAddress {};

struct Port {
  void begin(unsigned long baud);
  void print(const char *text);
  void print(char value);
  void print(int value);
  void print(unsigned long value);
  void println(const char *text = "");
  void println(char value);
  void println(int value);
  void println(const IPAddress &address);
  int printf(const char *format, ...) __attribute__((format(printf, 2, 3)));
  size_t readBytes(char *to, size_t count);
};
extern Port Serial;

enum { LOW, HIGH, OUTPUT, LED_BUILTIN = 25 };
#define F(text) text
void pinMode(int pin, int mode);
void digitalWrite(int pin, int value);
unsigned long micros();
unsigned long millis();
void delay(unsigned long milliseconds);
