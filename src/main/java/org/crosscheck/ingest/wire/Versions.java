package org.crosscheck.ingest.wire;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Of several versions of one item in a message only the latest stands. */
final class Versions {

  private Versions() {}

  static ImmutableList<Element> latest(List<Element> items) {
    Map<String, Element> latest = new LinkedHashMap<>();
    for (Element item : items) {
      String guid = item.attr("guid");
      latest.merge(
          guid.isEmpty() ? "#" + latest.size() : guid,
          item,
          (one, other) -> version(other) >= version(one) ? other : one);
    }
    return ImmutableList.copyOf(latest.values());
  }

  private static long version(Element item) {
    String version = item.attr("version");
    return version.matches("\\d{1,15}") ? Long.parseLong(version) : 1;
  }
}
