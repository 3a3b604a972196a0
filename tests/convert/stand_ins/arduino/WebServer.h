/* What the examples use of the ESP32 core's WebServer. */
#pragma once

#include <functional>

#include "Arduino.h"

class WebServer {
public:
  explicit WebServer(int port);
  void on(const char *path, std::function<void()> handler);
  void begin();
  void handleClient();
  String arg(const String &name);
  void send(int code, const char *type, const String &content);
  void send(int code, const char *type, const char *content);
  void setContentLength(size_t length);
  void sendContent(const char *content, size_t length);
};
