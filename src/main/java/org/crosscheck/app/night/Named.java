package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.ingest.inbox.Arrival;
import org.crosscheck.model.Block;
import org.crosscheck.store.Stories.Version;

/**
 * What stands in the inbox, by names that stay the same when the words change.
 *
 * @param inbox what counts tonight
 * @param earlier versions that others have replaced
 */
record Named(ImmutableMap<String, Arrival> inbox, ImmutableList<Arrival> earlier) {

  /** Of two articles of one name the later version counts, or else the one delivered later. */
  static Named of(List<Arrival> arrivals, List<Arrival> earlier) {
    Map<String, Arrival> named = new LinkedHashMap<>();
    ImmutableList.Builder<Arrival> replaced = ImmutableList.<Arrival>builder().addAll(earlier);
    for (Arrival arrival : arrivals) {
      String name = arrival.name();
      Arrival other = named.get(name);
      if (other != null && other.number() > arrival.number()) {
        replaced.add(arrival);
        continue;
      }
      if (other != null && other.number() > 0) {
        replaced.add(other);
      }
      named.put(name, arrival);
    }
    return new Named(ImmutableMap.copyOf(named), replaced.build());
  }

  /** The same without articles of some hashes. */
  Named without(Set<String> hashes) {
    return new Named(
        inbox.entrySet().stream()
            .filter(each -> !hashes.contains(each.getValue().hash()))
            .collect(ImmutableMap.toImmutableMap(each -> each.getKey(), each -> each.getValue())),
        earlier.stream()
            .filter(each -> !hashes.contains(each.hash()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** All that is to be read. */
  List<Arrival> all() {
    return ImmutableList.<Arrival>builder().addAll(inbox.values()).addAll(earlier).build();
  }

  /** The versions among them, by the names that versions of one item share. */
  List<Version> versions() {
    return all().stream()
        .filter(each -> each.number() > 0)
        .map(each -> new Version(each.name(), each.number(), each.hash()))
        .toList();
  }

  static int paragraphs(Arrival arrival) {
    return arrival.article().blocks(Block.Kind.BODY).size();
  }
}
