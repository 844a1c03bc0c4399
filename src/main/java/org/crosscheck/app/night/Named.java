package org.crosscheck.app.night;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.model.Block;

/** What stands in the inbox, by its names. */
final class Named {

  private Named() {}

  /** Of two articles of one name the one that was delivered later counts. */
  static ImmutableMap<String, Arrival> of(List<Arrival> arrivals) {
    Map<String, Arrival> named = new LinkedHashMap<>();
    for (Arrival arrival : arrivals) {
      named.put(arrival.name(), arrival);
    }
    return ImmutableMap.copyOf(named);
  }

  static int paragraphs(Arrival arrival) {
    return arrival.article().blocks(Block.Kind.BODY).size();
  }
}
