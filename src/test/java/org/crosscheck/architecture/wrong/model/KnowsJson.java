package org.crosscheck.architecture.wrong.model;

import tools.jackson.databind.json.JsonMapper;

/** A model that knows a format. */
final class KnowsJson {

  String write(Object value) {
    return JsonMapper.builder().build().writeValueAsString(value);
  }
}
