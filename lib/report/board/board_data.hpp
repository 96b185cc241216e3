#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "analysis/rag/rag.hpp"
#include "analysis/score/ranking.hpp"
#include "analysis/segment/segmentation.hpp"
#include "report/document/report.hpp"

namespace ptx {

/// What a report on a whole portfolio says in many places, worked out once. It refers to the subject, and
/// cannot be copied.
struct BoardData {
  explicit BoardData(const ReportScope& about);
  ~BoardData() = default;
  BoardData(const BoardData&) = delete;
  BoardData& operator=(const BoardData&) = delete;

  const ReportScope& subject;
  ScoringModel method;
  std::vector<ScoredProject> scored;        ///< all projects of the portfolio
  std::vector<SegmentedProject> segmented;  ///< those of the subject, by tier
  std::vector<RagRow> rag;                  ///< of those that are judged
  TrackedBenefits net, as_written;          ///< their money, net of shares and as it is written

  const Portfolio& portfolio() const { return subject.portfolio; }
  Date as_of() const { return subject.as_of; }
};

/// A name, or a title or what is said in a few words, for a page that has little room: cleaned, and cut with
/// an ellipsis.
std::string brief_name(std::string_view name);
std::string brief_title(std::string_view title);

/// At most so many of a list.
template <class T>
std::span<const T> first_of(const std::vector<T>& all, std::size_t most) {
  return {all.data(), std::min(all.size(), most)};
}
/// "and 3 more stand below", or nothing.
TemplateData more(std::size_t all, std::size_t shown);

}  // namespace ptx
