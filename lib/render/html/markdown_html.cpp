#include "render/html/markdown_html.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>
#include <new>

namespace ptx {
namespace {

template <class T, void (*release)(T*)>
struct Releasing {
  void operator()(T* what) const { release(what); }
};
using Parser = std::unique_ptr<cmark_parser, Releasing<cmark_parser, &cmark_parser_free>>;
using Node = std::unique_ptr<cmark_node, Releasing<cmark_node, &cmark_node_free>>;

}  // namespace

std::string markdown_to_html(std::string_view markdown) {
  cmark_gfm_core_extensions_ensure_registered();
  const Parser parser(cmark_parser_new(CMARK_OPT_DEFAULT));
  for (const char* extension : {"table", "tagfilter"})
    if (auto* found = cmark_find_syntax_extension(extension))
      cmark_parser_attach_syntax_extension(parser.get(), found);
  cmark_parser_feed(parser.get(), markdown.data(), markdown.size());
  const Node document(cmark_parser_finish(parser.get()));
  char* html =
      cmark_render_html(document.get(), CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser.get()));
  if (!html) throw std::bad_alloc();
  std::string out(html);
  std::free(html);
  return out;
}

}  // namespace ptx
