#pragma once

#include <vector>

#include "analysis/board/owned_entries.hpp"
#include "analysis/rag/rag.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "report/document/report.hpp"

namespace ptx {

/// What a report on a whole portfolio says in many places, worked out once. It refers to the subject, and
/// cannot be copied.
struct Survey {
  explicit Survey(const Subject& about);
  ~Survey() = default;
  Survey(const Survey&) = delete;
  Survey& operator=(const Survey&) = delete;

  const Subject& subject;
  Method method;
  std::vector<Scored> scored;        ///< all projects of the portfolio
  std::vector<Segmented> segmented;  ///< those of the subject, by tier
  std::vector<RagRow> rag;           ///< of those that are judged
  Tracked net, as_written;           ///< their money, net of shares and as it is written

  const Portfolio& portfolio() const { return subject.portfolio; }
  Date as_of() const { return subject.as_of; }
};

/// True where an entry belongs to what the subject takes in: a project's always, a programme's where no
/// projects are chosen, or it or one that it stands within is.
bool belongs(const Subject& subject, const Keeper& keeper);

/// A name, or a title or what is said in a few words, for a page that has little room: cleaned, and cut with
/// an ellipsis.
std::string brief_name(std::string_view name);
std::string brief_title(std::string_view title);

/// "and 3 more stand below", or nothing.
Data more(std::size_t all, std::size_t shown);

}  // namespace ptx
