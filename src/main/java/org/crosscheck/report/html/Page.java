package org.crosscheck.report.html;

import static org.crosscheck.report.html.Element.el;

/** The shell of every page: fetches nothing, runs nothing but our own script. */
public final class Page {

  private static final Asset STYLE = Asset.load("report.css");
  private static final Asset SCRIPT = Asset.load("report.js");

  private Page() {}

  /**
   * A whole page.
   *
   * @param title of the window
   * @param kind names the page to the style sheet and the script
   * @param story names what the browser may remember of it; empty for a page of several stories
   * @param parts of the body
   */
  public static String render(String title, String kind, String story, Element... parts) {
    return render(title, kind, story, "'none'", parts);
  }

  /** A page of the desk's own server, the only one that forms may be sent to. */
  public static String withForms(String title, String kind, Element... parts) {
    return render(title, kind, "", "'self'", parts);
  }

  private static String render(
      String title, String kind, String story, String forms, Element... parts) {
    String policy =
        "default-src 'none'; style-src "
            + STYLE.hash()
            + "; script-src "
            + SCRIPT.hash()
            + "; base-uri 'none'; form-action "
            + forms;
    Element page =
        el("html")
            .attr("lang", "en")
            .add(
                el("head")
                    .add(
                        el("meta").attr("charset", "utf-8"),
                        el("meta")
                            .attr("http-equiv", "Content-Security-Policy")
                            .attr("content", policy),
                        el("meta")
                            .attr("name", "viewport")
                            .attr("content", "width=device-width, initial-scale=1"),
                        el("meta").attr("name", "color-scheme").attr("content", "light dark"),
                        el("meta").attr("name", "referrer").attr("content", "no-referrer"),
                        el("meta").attr("name", "robots").attr("content", "noindex"),
                        el("title").text(title),
                        el("style").add(STYLE)),
                el("body", kind)
                    .attr("data-story", story)
                    .add(el("a", "skip").attr("href", "#main").text("Skip to the contents"))
                    .add(parts)
                    .add(el("script").add(SCRIPT)));
    return "<!DOCTYPE html>\n" + page;
  }
}
