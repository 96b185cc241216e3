#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ptx {

/// A picture to which Markdown refers by its path.
struct Picture {
  std::string path;
  std::string svg;
  std::string words;  ///< what it shows, in a few words
};

/// What a page is made from.
struct HtmlPage {
  std::string title;     ///< where the Markdown has no heading of the first level
  std::string markdown;  ///< in which texts from files are escaped
  std::vector<Picture> pictures;
  std::string lead;         ///< above the title: whose page this is
  std::string footer;       ///< a sentence: what it was made from
  bool front_page = false;  ///< what stands before the first rule is a page of its own
};

/// One page of HTML that needs no other file and no script: the Markdown (GitHub's, without HTML in it), its
/// pictures drawn within it, contents, and a style sheet for screens and for A4. A paragraph "Table: …" above
/// a table is its caption. Pictures that are not given become their words.
std::string to_html(const HtmlPage& page);

}  // namespace ptx
