#include "model/portfolio.hpp"

namespace ptx {

template class OrderedMap<Document>;
template class OrderedMap<Milestone>;
template class OrderedMap<Benefit>;
template class OrderedMap<Cost>;
template class OrderedMap<Resource>;
template class OrderedMap<Dependency>;
template class OrderedMap<Lesson>;
template class OrderedMap<Project>;
template class OrderedMap<Risk>;
template class OrderedMap<Issue>;
template class OrderedMap<Decision>;
template class OrderedMap<Score>;
template class OrderedMap<Tier>;
template class OrderedMap<ForcedRating>;
template class OrderedMap<Rule>;
template class OrderedMap<Stage>;
template class OrderedMap<ReferenceCase>;
template class OrderedMap<Programme>;
template class OrderedMap<Team>;
template class OrderedMap<Service>;
template class OrderedMap<FinanceFile>;
template class OrderedMap<Outcome>;
template class OrderedMap<Pledge>;
template class OrderedMap<Recommendation>;

}  // namespace ptx
