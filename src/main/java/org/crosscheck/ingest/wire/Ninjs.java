package org.crosscheck.ingest.wire;

import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.page.HtmlPage;
import org.crosscheck.ingest.port.Charsets;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Hashes;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.ingest.port.WrittenDates;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** News in JSON as the IPTC has it, from version 1 to 3: an item, or a list of items. */
public final class Ninjs implements Format {

  private static final Pattern BEGINS =
      Pattern.compile(
          "\\s*+[\\[{][\\s\\S]*?\"(?:uri|body_\\w+|bodies|headlines?|standard|text)\"\\s*:");

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public boolean takes(Input input) {
    return BEGINS.matcher(input.beginning()).lookingAt();
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    JsonNode root = parse(input);
    if (!root.isArray()) {
      found.article(draft(root, input).done(input.id(), Hashes.of(root.toString())));
      return;
    }
    int place = 0;
    for (JsonNode each : root) {
      place++;
      String part = "#" + place;
      try {
        found.article(draft(each, input).done(input.id() + part, Hashes.of(each.toString())));
      } catch (Unreadable e) {
        found.problem(part, e.reason());
      } catch (RuntimeException | StackOverflowError e) {
        found.broke(part, e);
      }
    }
  }

  private static JsonNode parse(Input input) throws Unreadable {
    StreamReadConstraints depth =
        StreamReadConstraints.builder().maxNestingDepth(input.limits().of(Limit.DEPTH)).build();
    JsonMapper mapper =
        JsonMapper.builder(JsonFactory.builder().streamReadConstraints(depth).build()).build();
    try {
      String text = Charsets.decode(input.bytes(Limit.FILE), input.charset()).text();
      return mapper.readTree(text);
    } catch (tools.jackson.core.exc.StreamConstraintsException e) {
      throw input.limits().beyond(Limit.DEPTH, "not read: its objects are nested too deep");
    } catch (JacksonException e) {
      throw new Unreadable(
          "not sound JSON"
              + (e.getLocation() == null
                  ? ""
                  : ": what cannot be read begins at line " + e.getLocation().getLineNr()));
    }
  }

  private Draft draft(JsonNode item, Input input) throws Unreadable {
    if (!item.isObject()) {
      throw new Unreadable("not a JSON object");
    }
    String status = string(item, "pubstatus");
    if (status.equals("canceled") || status.equals("withheld")) {
      throw new Unreadable("not read: its publication status is " + status);
    }
    Draft draft = new Draft(name(), input.limits());
    String title = among(item, "headline", "headlines", "main", "headline");
    title = title.isEmpty() ? string(item, "title") : title;
    draft
        .id(first(item, "uri", "altid", "id"))
        .version(item.path("version").asString(""))
        .title(title)
        .url(first(item, "url", "link"))
        .outlet(outlet(item));
    date(item, draft);
    draft.add(Block.Kind.HEADLINE, title);
    draft.add(Role.STANDFIRST, among(item, "description_text", "descriptions", "summary", "main"));
    draft.add(
        Block.Kind.BYLINE, string(item, "byline").isEmpty() ? by(item) : string(item, "byline"));
    body(item, draft, input);
    return draft;
  }

  private static void date(JsonNode item, Draft draft) {
    for (String place :
        List.of(
            "versioncreated", "contentcreated", "firstcreated", "versionCreated", "published")) {
      if (WrittenDates.parse(string(item, place)) != null) {
        draft.published(WrittenDates.parse(string(item, place)), place);
        return;
      }
    }
  }

  private static String outlet(JsonNode item) {
    for (String list : List.of("infosources", "organisations", "organizations")) {
      for (JsonNode each : item.path(list)) {
        if (!list.startsWith("organ") || each.path("rel").asString("").contains("source")) {
          return string(each, "name");
        }
      }
    }
    String provider = item.path("provider").isObject() ? string(item.path("provider"), "name") : "";
    return provider.isEmpty()
        ? first(item, "provider", "source", "outlet", "copyrightholder")
        : provider;
  }

  private static String by(JsonNode item) {
    JsonNode list = item.path("by");
    return list.isString() ? list.stringValue() : "";
  }

  /** A property of versions 1 and 2, or an entry of the list that version 2 and 3 have. */
  private static String among(JsonNode item, String one, String list, String... roles) {
    if (!string(item, one).isEmpty()) {
      return string(item, one);
    }
    JsonNode entries = item.path(list);
    for (String role : roles) {
      for (JsonNode entry : entries) {
        if (string(entry, "role").contains(role)) {
          return string(entry, "value");
        }
      }
    }
    return list.equals("headlines") && !entries.isEmpty() ? string(entries.path(0), "value") : "";
  }

  private static void body(JsonNode item, Draft draft, Input input) throws Unreadable {
    String html = first(item, "body_xhtml", "body_html", "body_html5");
    String text = first(item, "body_text", "text");
    for (JsonNode body : item.path("bodies")) {
      String type = string(body, "contenttype");
      if (type.contains("html") && html.isEmpty()) {
        html = string(body, "value");
      } else if (!type.contains("html") && text.isEmpty()) {
        text = string(body, "value");
      }
    }
    if (!html.isEmpty()) {
      HtmlPage.putBody(html, draft, input.limits());
    } else if (!text.isEmpty()) {
      draft.add(Block.Kind.BODY, text);
    } else {
      throw new Unreadable("an item without text");
    }
  }

  private static String first(JsonNode item, String... names) {
    for (String name : names) {
      if (!string(item, name).isEmpty()) {
        return string(item, name);
      }
    }
    return "";
  }

  private static String string(JsonNode item, String name) {
    JsonNode value = item.path(name);
    return value.isString() ? value.stringValue() : "";
  }
}
