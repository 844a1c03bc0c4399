package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.align.collate.form.PlainForm;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Collation.Cell;
import org.crosscheck.model.finding.Collation.Column;
import org.crosscheck.model.word.Word;
import org.jspecify.annotations.Nullable;

/** Writes a finished table as a collation. */
final class Collations {

  /** A full stop, marks and a line break: what stands between two paragraphs of one quotation. */
  private static final int BREAK = 6;

  /** A sentence of which so much is the same in another witness is all there. */
  private static final double WHOLE = 0.7;

  private Collations() {}

  /** A witness's words by column, and between which columns it is read without a break. */
  private static final class Witness {
    final Quotation quotation;
    final @Nullable Word[] words;
    final boolean[] reached;
    int last = -1;
    int lastWord = -1;

    Witness(Quotation quotation, int columns) {
      this.quotation = quotation;
      words = new Word[columns];
      reached = new boolean[columns];
    }
  }

  static Collation of(Table table) {
    int columns = table.columns().size();
    List<Table.Line> lines = new ArrayList<>(table.lines());
    lines.sort(
        Comparator.comparing((Table.Line line) -> line.unit().quotation().passage())
            .thenComparing(line -> line.unit().from()));
    List<Witness> witnesses = new ArrayList<>();
    for (Table.Line line : lines) {
      Witness own = witnesses.isEmpty() ? null : witnesses.get(witnesses.size() - 1);
      if (own == null
          || !own.quotation.id().equals(line.unit().quotation().id())
          || own.last >= line.firstOrder()) {
        own = new Witness(line.unit().quotation(), columns);
        witnesses.add(own);
      }
      enter(line, own);
      for (Table.Line other : lines) {
        if (other.firstOrder() < line.firstOrder()) {
          reachBefore(line, other, own);
        }
        if (other.lastOrder() > line.lastOrder()) {
          reachAfter(line, other, own);
        }
      }
    }
    ImmutableList.Builder<Column> built = ImmutableList.builder();
    for (int c = 0; c < columns; c++) {
      built.add(column(witnesses, c));
    }
    String utterance = String.join(" ", table.lines().get(0).unit().keys());
    String id = Hashing.sha256().hashString(utterance, StandardCharsets.UTF_8).toString();
    ImmutableList<Quotation> quotations =
        witnesses.stream()
            .map(witness -> witness.quotation)
            .collect(ImmutableList.toImmutableList());
    return new Collation(id.substring(0, 12), speaker(quotations), quotations, built.build());
  }

  private static void enter(Table.Line line, Witness witness) {
    Unit unit = line.unit();
    for (int i = 0; i < unit.size(); i++) {
      Table.Column column = line.at().get(i);
      if (column == null) {
        continue;
      }
      int c = column.order();
      witness.words[c] = unit.word(i);
      witness.reached[c] = true;
      int word = unit.from() + i;
      if (witness.lastWord == word - 1
          && witness.last >= 0
          && follow(unit.quotation(), word - 1, word)) {
        for (int between = witness.last + 1; between < c; between++) {
          witness.reached[between] = true;
        }
      }
      witness.last = c;
      witness.lastWord = word;
    }
  }

  /**
   * A witness that begins with other words than another reads the place all the same; so does one
   * that goes on from the same sentence as the other.
   */
  private static void reachBefore(Table.Line line, Table.Line other, Witness witness) {
    int own = line.firstShared(other);
    int theirs = other.firstShared(line);
    if (own < 0) {
      return;
    }
    boolean sentences = line.unit().opens() && other.unit().opens();
    if (own > 0 && line.placedBefore(own)) {
      if (!sentences) {
        if (theirs > 0 && other.orderOf(theirs - 1) == line.firstOrder() - 1) {
          reach(witness, other.orderOf(Math.max(0, theirs - own)), line.firstOrder());
        }
      } else if (theirs <= Fit.LONGEST_HEAD && theirs <= own + Fit.UNEVEN) {
        reach(witness, other.firstOrder(), line.firstOrder());
      }
    } else if (own == 0
        && sentences
        && theirs <= Fit.LONGEST_HEAD
        && mostlyShared(line, other)
        && line.unit().comesAfterTheSame(other.unit())) {
      reach(witness, other.firstOrder(), line.firstOrder());
    }
  }

  /**
   * The same of its end; where its sentence ends and another follows, so does one that breaks off.
   */
  private static void reachAfter(Table.Line line, Table.Line other, Witness witness) {
    int own = line.lastShared(other);
    int theirs = other.lastShared(line);
    if (own < 0) {
      return;
    }
    int left = line.unit().size() - 1 - own;
    int there = other.unit().size() - 1 - theirs;
    boolean sentences = line.unit().opens() && other.unit().opens();
    boolean follows = there > 0 && other.orderOf(theirs + 1) == line.lastOrder() + 1;
    if (line.placedAfter(own)) {
      if (sentences && there <= Fit.LONGEST_TAIL) {
        reach(witness, line.lastOrder() + 1, other.lastOrder() + 1);
      } else if (follows) {
        int last = there <= left + Fit.UNEVEN ? there : left;
        reach(witness, line.lastOrder() + 1, other.orderOf(theirs + last) + 1);
      }
    } else if (there <= Fit.LONGEST_TAIL && breaksOff(line, other)) {
      reach(witness, line.lastOrder() + 1, other.lastOrder() + 1);
    }
  }

  private static void reach(Witness witness, int from, int to) {
    for (int c = from; c < to; c++) {
      witness.reached[c] = true;
    }
  }

  private static boolean breaksOff(Table.Line line, Table.Line other) {
    return line.unit().goesOn()
        && mostlyShared(line, other)
        && line.firstShared(other) <= Fit.LONGEST_HEAD
        && other.firstShared(line) <= Fit.LONGEST_HEAD;
  }

  private static boolean mostlyShared(Table.Line line, Table.Line other) {
    return line.shared(other, 0, line.at().size() - 1) >= WHOLE * line.unit().size()
        && line.unit().contentWords() >= 3;
  }

  private static boolean follow(Quotation quotation, int word, int next) {
    Span one = quotation.words().get(word).span();
    Span other = quotation.words().get(next).span();
    return other.start() - one.end() <= BREAK
        || quotation.parts().stream().anyMatch(part -> part.contains(one.hull(other)));
  }

  private static Column column(List<Witness> witnesses, int c) {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    Set<String> readings = new HashSet<>();
    for (Witness witness : witnesses) {
      @Nullable Word word = witness.words[c];
      cells.add(
          new Cell(word == null ? ImmutableList.of() : ImmutableList.of(word), witness.reached[c]));
      if (witness.reached[c]) {
        readings.add(PlainForm.plain(word == null ? List.of() : List.of(word)));
      }
    }
    return new Column(cells.build(), readings.size() > 1);
  }

  /** The name that most witnesses give; the longest of several. */
  private static String speaker(List<Quotation> witnesses) {
    Comparator<String> byUse =
        Comparator.comparing(
            name -> witnesses.stream().filter(each -> each.speakerName().equals(name)).count());
    return witnesses.stream()
        .map(Quotation::speakerName)
        .max(byUse.thenComparing(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse("unknown");
  }
}
