package org.crosscheck.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.page.HtmlPage;
import org.crosscheck.ingest.port.Charsets;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.ingest.port.WrittenDates;
import org.crosscheck.model.Block;
import org.jspecify.annotations.Nullable;

/** A message, such as a statement that was sent to the newsroom: its subject heads its text. */
public final class Mail implements Format {

  private static final Pattern BEGINS = Pattern.compile("(?:From \\S[^\\n]*\\n)?[A-Za-z][\\w-]*:");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?im)^(?:from|subject|date|mime-version|message-id|received|return-path|to):");

  /** As many of the fields that all messages have are no chance. */
  private static final int FEWEST = 3;

  /** Messages of mailing lists have some hundred; nobody writes as many. */
  private static final int MOST_FIELDS = 2_000;

  private static final int LONGEST_FIELD = 100_000;

  @Override
  public String name() {
    return "message";
  }

  @Override
  public boolean takes(Input input) {
    return input.isNamed(".eml")
        || (BEGINS.matcher(input.beginning()).lookingAt()
            && FIELD.matcher(input.beginning()).results().count() >= FEWEST);
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    byte[] bytes = input.bytes(Limit.FILE);
    Draft draft = new Draft(name(), input.limits());
    Content content = new Content(draft, input);
    try {
      content.read(bytes);
    } catch (MaxLineLimitException e) {
      throw new Unreadable("not read: one of its lines or fields is too long for a message");
    } catch (MimeException e) {
      throw new Unreadable("not a sound message (" + e.getMessage() + ")");
    } catch (IOException e) {
      throw new Unreadable(Input.reason(e));
    }
    content.put();
    found.article(draft.done(input.id(), Input.sha256(bytes)));
  }

  /** What is collected on the way through a message. */
  private static final class Content {

    private final Draft draft;
    private final Input input;
    private @Nullable String text;
    private @Nullable String html;
    private @Nullable String charsetRemark;
    private String subject = "";
    private int depth;
    private int messages;
    private boolean attached;

    Content(Draft draft, Input input) {
      this.draft = draft;
      this.input = input;
    }

    void read(byte[] bytes) throws IOException, MimeException, Unreadable {
      MimeConfig config =
          MimeConfig.custom()
              .setMaxHeaderCount(MOST_FIELDS)
              .setMaxHeaderLen(LONGEST_FIELD)
              .setMaxLineLen(input.limits().of(Limit.ARTICLE))
              .setMaxNestingDepth(Integer.MAX_VALUE)
              .build();
      MimeTokenStream stream = new MimeTokenStream(config);
      stream.parse(new ByteArrayInputStream(bytes));
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        token(state, stream);
      }
    }

    private void token(EntityState state, MimeTokenStream stream) throws IOException, Unreadable {
      switch (state) {
        case T_START_MESSAGE -> messages++;
        case T_END_MESSAGE -> messages--;
        case T_START_MULTIPART -> {
          depth++;
          if (depth > input.limits().of(Limit.DEPTH)) {
            throw input.limits().beyond(Limit.DEPTH, "not read: its parts are nested too deep");
          }
        }
        case T_END_MULTIPART -> depth--;
        case T_START_HEADER -> attached = messages > 1;
        case T_FIELD -> field(stream.getField());
        case T_BODY -> body(stream);
        default -> {}
      }
    }

    private void field(Field field) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      if (name.equals("content-disposition")
          && field.getBody().strip().toLowerCase(Locale.ROOT).startsWith("attachment")) {
        attached = true;
      }
      if (messages > 1 || depth > 0) {
        return;
      }
      switch (name) {
        case "subject" -> subject = words(field);
        case "from" -> draft.outlet(sender(words(field)));
        case "date" -> draft.published(WrittenDates.parse(words(field)), "the field Date");
        default -> {}
      }
    }

    private static String words(Field field) {
      String body = field.getBody().replaceAll("\\r?\\n[ \\t]*", " ");
      try {
        return DecoderUtil.decodeEncodedWords(
            body, org.apache.james.mime4j.codec.DecodeMonitor.SILENT);
      } catch (IllegalArgumentException e) {
        return body;
      }
    }

    /** The name before an address, or the address. */
    private static String sender(String from) {
      int address = from.indexOf('<');
      String name = address > 0 ? from.substring(0, address) : from;
      return name.replace("\"", "").strip();
    }

    private void body(MimeTokenStream stream) throws IOException {
      BodyDescriptor part = stream.getBodyDescriptor();
      String type = part.getMimeType().toLowerCase(Locale.ROOT);
      boolean wanted =
          !attached
              && ((type.equals("text/plain") && text == null)
                  || (type.equals("text/html") && html == null));
      if (!wanted) {
        draft.drop("attached to the message", type);
        return;
      }
      byte[] bytes = stream.getDecodedInputStream().readAllBytes();
      Charsets.Decoded decoded = Charsets.decode(bytes, Optional.ofNullable(part.getCharset()));
      charsetRemark = decoded.remark();
      if (type.equals("text/plain")) {
        text = decoded.text();
      } else {
        html = decoded.text();
      }
    }

    void put() {
      draft.title(subject).add(Block.Kind.HEADLINE, subject).remark(charsetRemark);
      if (text != null && !text.isBlank()) {
        MailText.put(text, draft);
      } else if (html != null) {
        HtmlPage.putBody(html, draft, input.limits());
      }
    }
  }
}
