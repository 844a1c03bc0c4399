package org.crosscheck.train;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.detect.Judge;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.score.Model;

/**
 * The table that is learnt from.
 *
 * @param names of its columns: the features, and one for each type of candidate
 * @param types where those of the types stand
 */
record Columns(ImmutableList<String> names, ImmutableMap<String, Integer> types) {

  static Columns ofBuild() {
    List<String> types = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      types.add(kind.word());
    }
    types.add(Candidate.SPELLING);
    new Judge().rules().forEach(rule -> types.add(rule.id()));
    ImmutableList<String> names = Model.columns(types);
    return new Columns(names, Model.types(names));
  }

  float[] row(Candidate candidate) {
    return Model.row(candidate, names.size(), types);
  }
}
