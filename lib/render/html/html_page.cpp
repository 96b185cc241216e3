#include "render/html/html_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "model/rag.hpp"
#include "render/chart/svg.hpp"
#include "render/format/markdown.hpp"
#include "render/html/html_style.hpp"
#include "render/html/markdown_html.hpp"
#include "text/strings.hpp"

namespace ptx {
namespace {

constexpr auto none = std::string_view::npos;
/// Beyond how many characters a cell's text wants room, and more of it.
constexpr std::size_t long_text = 24, longer_text = 60;
/// Up to how many characters a cell's text is one word or two, which stay on one line.
constexpr std::size_t short_text = 18;
constexpr auto& rag_words = EnumNames<Rag>::all;

struct Heading {
  int level;
  bool front;  ///< on the front page
  std::string id, html;
};

/// The text of a piece of HTML: its tags taken out, its entities left.
std::string without_tags(std::string_view html) {
  std::string out;
  for (std::size_t at = 0; at < html.size();) {
    const auto tag = std::min(html.find('<', at), html.size());
    out += html.substr(at, tag - at);
    at = tag == html.size() ? tag : std::min(html.find('>', tag), html.size() - 1) + 1;
  }
  return out;
}

/// The value of an attribute of a tag, as it is escaped there.
std::string_view attribute(std::string_view tag, std::string_view name) {
  const std::string start = fmt::format(" {}=\"", name);
  const auto at = tag.find(start);
  if (at == none) return {};
  const auto value = tag.substr(at + start.size());
  return value.substr(0, value.find('"'));
}

std::string replaced(std::string text, std::string_view from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

/// Ids that stand once in a page.
class Ids {
 public:
  std::string make(std::string_view text) {
    std::string stem;
    for (const char c : text) {
      const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (letter || (c >= 'A' && c <= 'Z'))
        stem += letter ? c : static_cast<char>(c - 'A' + 'a');
      else if (!stem.empty() && stem.back() != '-')
        stem += '-';
    }
    while (stem.ends_with('-')) stem.pop_back();
    if (stem.empty()) stem = "part";
    std::string id = stem;
    for (int number = 2; !taken_.insert(id).second; ++number) id = fmt::format("{}-{}", stem, number);
    return id;
  }

 private:
  std::set<std::string> taken_{"report", "contents", "page-one"};
};

/// Rewrites the HTML of Markdown into the body of a page: every tag in it was written by the renderer of
/// Markdown, as no other comes through.
class Body {
 public:
  Body(std::string html, const std::vector<Picture>& pictures, bool front_page)
      : html_(std::move(html)), pictures_(pictures), on_front_(front_page && html_.find("<hr") != none) {
    while (at_ < html_.size()) step();
  }

  std::string front;  ///< the page of its own that stands before all else, if there is one
  std::string out;
  std::string title;
  std::vector<Heading> headings;

 private:
  void step() {
    const auto tag = html_.find('<', at_);
    out += html_.substr(at_, tag - at_);
    if (tag == none) return void(at_ = html_.size());
    const auto end = html_.find('>', tag);
    const std::string_view whole = std::string_view(html_).substr(tag, end - tag + 1);
    at_ = end + 1;
    const std::string_view name = whole.substr(1, whole.find_first_of(" />", 2) - 1);
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') return heading(name[1] - '0');
    if (name == "hr" && on_front_) return end_front();
    if (name == "p") return paragraph();
    if (name == "img") return void(out += attribute(whole, "alt"));
    if (name == "table") return table();
    if (name == "/table") return void(out += "</table>\n</div>");
    if (name == "tr") return void(out += whole), void(first_cell_ = true);
    if (name == "th" || name == "td") return cell(whole, name == "th");
    out += whole;
  }

  /// What stands up to a closing tag, which is passed.
  std::string up_to(const std::string& closing) {
    const auto end = html_.find(closing, at_);
    std::string inner = html_.substr(at_, end - at_);
    at_ = end + closing.size();
    return inner;
  }

  /// Ends the page of its own: its parts, each with its heading, are boxes that may stand side by side.
  void end_front() {
    on_front_ = false;
    front =
        fmt::format("<section class=\"page-one\" id=\"page-one\" aria-label=\"Page one\">\n{}{}</section>\n",
                    out, in_part_ ? "</div>\n" : "");
    out.clear();
  }

  void heading(int level) {
    const std::string inner = without_tags(up_to(fmt::format("</h{}>", level)));
    if (level == 1 && title.empty()) return void(title = inner);
    level = std::max(level, 2);
    headings.push_back({level, on_front_, ids_.make(inner), inner});
    if (on_front_ && level == 2) {
      out += in_part_ ? "</div>\n<div class=\"part\">\n" : "<div class=\"part\">\n";
      in_part_ = true;
    }
    out += fmt::format("<h{0} id=\"{1}\">{2}</h{0}>", level, headings.back().id, inner);
  }

  void paragraph() {
    const auto start = at_;
    const std::string inner = up_to("</p>");
    if (inner.starts_with(caption_mark) && html_.compare(at_, 7, "\n<table") == 0) {
      caption_ = inner.substr(caption_mark.size());
      ++at_;
      return;
    }
    if (inner.starts_with("<img ") && inner.find('>') == inner.size() - 1) {
      const auto found = std::find_if(pictures_.begin(), pictures_.end(), [&](const Picture& one) {
        return one.path == attribute(inner, "src");
      });
      if (found != pictures_.end()) return figure(found->svg);
    }
    out += "<p>";
    at_ = start;
  }

  /// A picture within the page, its ids led by one of its own.
  void figure(std::string svg) {
    const std::string id = ids_.make("chart");
    svg = replaced(std::move(svg), " id=\"", fmt::format(" id=\"{}-", id));
    svg = replaced(std::move(svg), "fill=\"url(#", fmt::format("fill=\"url(#{}-", id));
    const std::string mark = "aria-labelledby=\"";
    const auto start = svg.find(mark) + mark.size(), end = svg.find('"', start);
    const std::string ids = svg.substr(start, end - start);
    std::string label;
    for (const auto one : split(ids, ' ')) label += fmt::format("{}{}-{}", label.empty() ? "" : " ", id, one);
    svg.replace(start, end - start, label);
    out += fmt::format("<figure tabindex=\"0\" aria-labelledby=\"{}\">\n{}</figure>",
                       label.substr(0, label.find(' ')), svg);
  }

  void table() {
    const std::string last = headings.empty() ? title : headings.back().html;
    const std::string id = ids_.make("table");
    if (caption_.empty())
      out +=
          fmt::format("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">\n<table>", last);
    else
      out += fmt::format(
          "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-labelledby=\"{0}\">\n<table>\n<caption "
          "id=\"{0}\">{1}</caption>",
          id, caption_);
    caption_.clear();
  }

  void cell(std::string_view tag, bool heads_column) {
    const std::string inner = up_to(heads_column ? "</th>" : "</td>");
    const bool heads_row = !heads_column && first_cell_;
    const bool number = attribute(tag, "align") == "right";
    first_cell_ = false;
    const std::string_view element = heads_column || heads_row ? "th" : "td";
    const std::string_view scope = heads_column ? " scope=\"col\"" : heads_row ? " scope=\"row\"" : "";
    const std::string_view style = number                      ? " class=\"number\""
                                   : heads_column || heads_row ? ""
                                                               : width_class(inner.size());
    const bool rag = !heads_row && std::find(rag_words.begin(), rag_words.end(), inner) != rag_words.end();
    out += fmt::format("<{0}{1}{2}>{3}</{0}>", element, scope, style,
                       rag ? fmt::format("<span class=\"rag {0}\">{0}</span>", inner) : inner);
  }

  static std::string_view width_class(std::size_t size) {
    if (size <= short_text) return " class=\"word\"";
    return size > longer_text ? " class=\"longer\"" : size > long_text ? " class=\"long\"" : "";
  }

  std::string html_;
  const std::vector<Picture>& pictures_;
  std::size_t at_ = 0;
  Ids ids_;
  std::string caption_;
  bool first_cell_ = false;
  bool on_front_, in_part_ = false;
};

/// The page with no line that starts as a workflow's command does.
std::string without_commands(const std::string& html) {
  std::string out;
  for (const auto line : split(html, '\n')) {
    const auto start = line.find_first_not_of(" \t");
    if (!out.empty()) out += '\n';
    if (start != none && line.substr(start).starts_with("::"))
      out += "&#58;&#58;" + std::string(line.substr(start + 2));
    else
      out += line;
  }
  return out;
}

std::string contents(const std::vector<Heading>& headings) {
  std::string out;
  for (const auto& heading : headings)
    if (heading.level == 2 && !heading.front)
      out += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", heading.id, heading.html);
  return out.empty() ? out
                     : fmt::format(
                           "<nav aria-labelledby=\"contents\">\n<h2 "
                           "id=\"contents\">Contents</h2>\n<ol>\n{}</ol>\n</nav>\n",
                           out);
}

}  // namespace

std::string to_html(const HtmlPage& page) {
  const Body body(markdown_to_html(page.markdown), page.pictures, page.front_page);
  const std::string title = body.title.empty() ? escape_svg(page.title) : body.title;
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
      "content=\"width=device-width, initial-scale=1\">\n";
  out +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
      "'unsafe-inline'\">\n";
  out += fmt::format(
      "<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#report\">Skip to "
      "the report</a>\n",
      title, html_style());
  out += fmt::format("<header>\n<p>{}</p>\n<h1>{}</h1>\n</header>\n", escape_svg(page.lead), title);
  const std::string list = contents(body.headings), main = "<main id=\"report\">\n";
  out += body.front.empty() ? list + main : main + body.front + list;
  out += fmt::format("{}</main>\n<footer>\n<p>{}</p>\n</footer>\n</body>\n</html>\n", body.out,
                     escape_svg(page.footer));
  return without_commands(out);
}

}  // namespace ptx
