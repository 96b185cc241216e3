#include "model/portfolio.hpp"

namespace ptx {

template class Entries<Document>;
template class Entries<Milestone>;
template class Entries<Benefit>;
template class Entries<Cost>;
template class Entries<Resource>;
template class Entries<Dependency>;
template class Entries<Lesson>;
template class Entries<Project>;
template class Entries<Risk>;
template class Entries<Issue>;
template class Entries<Decision>;
template class Entries<Score>;
template class Entries<Tier>;
template class Entries<Forced>;
template class Entries<Rule>;
template class Entries<Stage>;
template class Entries<Case>;
template class Entries<Programme>;
template class Entries<Team>;
template class Entries<Service>;
template class Entries<FinanceFile>;
template class Entries<Outcome>;
template class Entries<Pledge>;
template class Entries<Recommendation>;

}  // namespace ptx
