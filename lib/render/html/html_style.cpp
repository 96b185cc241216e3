#include "render/html/html_style.hpp"

#include <fmt/format.h>

#include <string_view>

#include "render/chart/svg.hpp"

namespace ptx {
namespace {

constexpr std::string_view rules = R"css(
* { box-sizing: border-box; }
html { font: 100%/1.55 var(--fonts); color: var(--ink); background: var(--paper); }
body { margin: 0 auto; max-width: 66rem; padding: 0 1.25rem; overflow-wrap: break-word; }
a { color: var(--link); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); z-index: 1; }
header { padding: 2.25rem 0 1rem; border-bottom: 4px solid var(--strong); }
header p { margin: 0; color: var(--muted); font-weight: 600; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { margin: .35rem 0 0; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.3rem); color: var(--strong); }
h2 { margin: 2.75rem 0 .75rem; padding-top: .9rem; border-top: 1px solid var(--line); font-size: 1.4rem; color: var(--strong); }
h3 { margin: 1.9rem 0 .5rem; font-size: 1.12rem; }
h4 { margin: 1.4rem 0 .4rem; font-size: 1rem; }
p, ul, ol { max-width: 46rem; margin: .7rem 0; }
ul, ol { padding-left: 1.35rem; }
li { margin: .25rem 0; }
li > p { margin: .25rem 0; }
blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 4px solid var(--strong); background: var(--tint); }
nav { margin: 1.25rem 0 0; padding: .8rem 1.1rem; background: var(--tint); }
nav h2 { margin: 0 0 .35rem; padding: 0; border: 0; font-size: .95rem; color: var(--muted); }
nav ol { margin: 0; padding: 0; list-style: none; max-width: none; columns: 15rem; column-gap: 2rem; }
nav li { break-inside: avoid; margin: 0; padding: .16rem 0; }
main { padding-top: .5rem; }
main > h2:first-child { border-top: 0; margin-top: 1.25rem; }
.table { overflow-x: auto; margin: 1.1rem 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; line-height: 1.4; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; padding: 0 0 .45rem; font-weight: 600; }
th, td { padding: .42rem .7rem .42rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--strong); font-weight: 600; color: var(--muted); }
tbody th { font-weight: 600; min-width: 8rem; }
.number { text-align: right; white-space: nowrap; }
.word { white-space: nowrap; }
.long { min-width: 9rem; }
.longer { min-width: 15rem; }
.rag { display: inline-block; padding: 0 .5em; border-radius: .25em; border-left: .5em solid; font-weight: 600; white-space: nowrap; }
.red { background: #fbe3e3; color: #8f1414; }
.amber { background: #fdeeb5; color: #5c4200; }
.green { background: #dff0e2; color: #14532a; }
.complete, .not-started { background: #e4e8ec; color: #36404b; }
figure { margin: 1.25rem 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 42rem; max-width: 60rem; height: auto; }
.page-one { padding-top: .9rem; }
.page-one .part { padding-bottom: 1.4rem; }
.page-one h2 { margin: 0 0 .4rem; padding-top: .6rem; font-size: 1.15rem; }
.page-one .part:first-of-type h2 { border-top: 0; padding-top: 0; }
.page-one p, .page-one ul { max-width: none; }
.page-one ul { padding-left: 1.1rem; }
.page-one .table { margin: .6rem 0; }
.page-one figure { margin: .75rem 0; }
.page-one .part:first-of-type tbody td { font-weight: 600; }
.page-one .part:first-of-type tbody th { min-width: 0; }
@media screen and (max-width: 62rem) { .page-one .part:first-of-type table { font-size: .84em; } }
@media screen and (min-width: 62rem) {
  .page-one .part:first-of-type tbody td { font-size: 1.2em; }
  .page-one { columns: 2; column-gap: 2.75rem; }
  .page-one .part { break-inside: avoid; }
  .page-one .part:first-of-type, .page-one .part:first-of-type + .part, .page-one .part:last-of-type { column-span: all; }
}
footer { margin: 3rem 0 2rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .88rem; }
@media print {
  @page { size: A4; margin: 17mm 15mm 19mm; @bottom-right { content: counter(page) " of " counter(pages); font: 9pt var(--fonts); color: #4c5560; } }
  html { font-size: 9.6pt; line-height: 1.42; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  header { padding-top: 0; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  h2 { margin-top: 1.6rem; }
  p, ul, ol { max-width: none; orphans: 3; widows: 3; }
  .table, figure { overflow: visible; }
  table { font-size: .88em; overflow-wrap: break-word; }
  thead { display: table-header-group; }
  tr, li, figure, blockquote, .table { break-inside: avoid; }
  tbody tr:first-child { break-before: avoid; }
  footer { margin: 1.2rem 0 0; break-before: avoid; }
  th, td { padding: .3rem .5rem .3rem 0; }
  tbody th { min-width: 0; }
  .long { min-width: 24mm; }
  .longer { min-width: 42mm; }
  figure svg { min-width: 0; max-width: 100%; max-height: 235mm; }
  @page front { size: A4; margin: 10mm 14mm 11mm; }
  body:has(.page-one) h1 { margin: 0; font-size: 16pt; }
  body:has(.page-one) header { padding-bottom: 1.5mm; border-bottom-width: 1mm; page: front; }
  .page-one { page: front; break-after: page; columns: 2; column-gap: 8mm; padding-top: 1.5mm; font-size: 7.2pt; line-height: 1.26; }
  .page-one .part { break-inside: avoid; padding-bottom: 2mm; }
  .page-one .part:first-of-type, .page-one .part:first-of-type + .part, .page-one .part:last-of-type { column-span: all; }
  .page-one h2 { margin: 0 0 .6mm; padding-top: 1mm; font-size: 9.5pt; }
  .page-one p, .page-one ul, .page-one .table, .page-one figure { margin: .8mm 0; }
  .page-one .part:first-of-type tbody td { font-size: 1.2em; }
  .page-one li { margin: .3mm 0; }
  .page-one .part:last-of-type ul { columns: 2; column-gap: 8mm; }
  .page-one th, .page-one td { padding: .5mm 1.5mm .5mm 0; }
}
)css";

}  // namespace

std::string html_style() {
  return fmt::format(
      ":root {{ --ink: {}; --muted: {}; --paper: {}; --line: #cbd2d9; --tint: #f1f4f6; --strong: #123f52; "
      "--link: #0f5c80; --fonts: {}; }}{}",
      palette.ink, palette.muted, palette.paper, svg_fonts, rules);
}

}  // namespace ptx
