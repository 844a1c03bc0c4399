package org.crosscheck.report.json;

import static org.crosscheck.report.json.Json.list;
import static org.crosscheck.report.json.Json.object;

import java.util.List;
import org.crosscheck.model.Story;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.word.Word;
import org.crosscheck.report.Format;
import org.crosscheck.report.ReportRow;
import org.crosscheck.report.Snippets;
import org.crosscheck.report.json.Json.Fields;
import org.jspecify.annotations.Nullable;

/** Writes claims.json: everything that was compared, also what nobody disputes. */
public final class ClaimsJson implements Format {

  /** Names the format and its version in the file. */
  public static final String SCHEMA = "crosscheck/claims/1";

  @Override
  public String file() {
    return "claims.json";
  }

  @Override
  public String render(Checked checked) {
    Story story = checked.annotated().story();
    Snippets snippets = new Snippets(checked.annotated());
    return Json.file(
        object()
            .with("schema", SCHEMA)
            .with("story", story.id())
            .with("entities", list(checked.entities(), ClaimsJson::entity))
            .with("claims", list(ReportRow.claims(checked), claim -> claim(claim, story, snippets)))
            .with("rows", list(ReportRow.of(checked), ClaimsJson::row))
            .with("collations", list(checked.collations(), each -> collation(each, story))));
  }

  private static Fields entity(Entity entity) {
    Entity.Gender gender = entity.gender();
    return object()
        .with("id", entity.id())
        .with("kind", Words.of(entity.kind()))
        .with("name", entity.name())
        .withAny("gender", gender == null ? null : Words.of(gender))
        .with(
            "mentions",
            list(
                entity.mentions(),
                mention ->
                    FindingsJson.place(mention.passage())
                        .with("exact", mention.words())
                        .with("form", Words.of(mention.form()))));
  }

  private static Fields claim(Claim claim, Story story, Snippets snippets) {
    Fields fields =
        object()
            .with("id", claim.id())
            .with("kind", claim.kind())
            .with("source", claim.source())
            .with("start", claim.passage().span().start())
            .with("end", claim.passage().span().end())
            .with("exact", story.slice(claim.passage()))
            .withAny("shown", FindingsJson.shown(claim.passage(), story, snippets))
            .with("subject", claim.subject())
            .with("predicate", claim.predicate())
            .with("value", claim.value());
    if (claim instanceof Event event) {
      fields.with("polarity", event.affirmed() ? "positive" : "negative");
    }
    fields.with("certainty", Words.of(claim.grounds().certainty()));
    if (claim instanceof Quantity quantity) {
      fields
          .with("hedge", Words.of(quantity.hedge()))
          .with("measure", Words.of(quantity.measure()))
          .withAny("unit", quantity.unit());
    }
    if (claim instanceof Timing timing) {
      fields.with("time", timing.when().toString());
    }
    fields
        .with("asserter", claim.asserter().name())
        .with("assertedBy", Words.of(claim.asserter().kind()));
    String entity = entityOf(claim);
    fields.withAny("entity", entity);
    if (claim instanceof Quotation quotation) {
      fields
          .with("form", Words.of(quotation.form()))
          .with(
              "parts",
              list(
                  quotation.parts(),
                  part -> object().with("start", part.start()).with("end", part.end())));
    }
    if (claim instanceof Reading reading) {
      fields.with("quotation", reading.quotation());
    }
    if (claim instanceof Event event) {
      fields.with(
          "participants",
          list(
              event.participants(),
              each ->
                  object()
                      .with("role", each.role())
                      .withAny("entity", each.entity())
                      .with("words", each.words())));
    }
    return fields;
  }

  private static @Nullable String entityOf(Claim claim) {
    if (claim instanceof Quotation quotation) {
      return quotation.speaker();
    }
    if (claim instanceof Quantity quantity) {
      return quantity.entity();
    }
    return claim instanceof Attribute attribute ? attribute.entity() : null;
  }

  private static Fields row(ReportRow row) {
    RuleCard rule = row.rule();
    return object()
        .with("subject", row.row().subject())
        .with("slot", Words.of(row.row().slot()))
        .with("outcome", row.standing().word())
        .with("claims", row.row().claims().stream().map(Claim::id).toList())
        .with("silent", row.silent())
        .withAny("unheard", row.unheard())
        .withAny("rule", rule == null ? null : rule.id())
        .withAny("reason", row.reason());
  }

  private static Fields collation(Collation collation, Story story) {
    return object()
        .with("id", collation.id())
        .with("speaker", collation.speaker())
        .with("witnesses", collation.witnesses().stream().map(Claim::id).toList())
        .with(
            "columns",
            list(
                collation.columns(),
                column ->
                    object()
                        .with("variant", column.variant())
                        .with("cells", cells(collation, column, story))));
  }

  /** What each witness prints there: empty for an omission, null where it does not quote so far. */
  private static List<@Nullable String> cells(
      Collation collation, Collation.Column column, Story story) {
    List<@Nullable String> cells = new java.util.ArrayList<>();
    for (int i = 0; i < column.cells().size(); i++) {
      Collation.Cell cell = column.cells().get(i);
      String source = collation.witnesses().get(i).source();
      cells.add(cell.reached() ? words(cell.words(), source, story) : null);
    }
    return cells;
  }

  private static String words(List<Word> words, String source, Story story) {
    return words.stream()
        .map(word -> story.article(source).slice(word.span()))
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }
}
