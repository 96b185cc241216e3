#include "store/walk_values.hpp"

namespace ptx {

void walk_value(const Benefit& benefit, Walk& walk, const Field&) { walk_record(&benefit, benefit_record(benefit.type), walk); }

void walk_value(const std::vector<Share>& shares, Walk& walk, const Field& field) {
  for (const auto& share : shares) {
    const std::string id = format(share.with);
    walk.enter(id);
    walk.refer(field.keys_refer, id, Part::key);
    walk.leave();
  }
}

void walk_value(const std::vector<std::pair<BenefitId, Claim>>& claims, Walk& walk, const Field& field) {
  for (const auto& [benefit, claim] : claims) {
    const std::string id = format(benefit);
    walk.enter(id);
    walk.refer(field.keys_refer, id, Part::key);
    walk_record(&claim, record_of<Claim>(), walk);
    walk.leave();
  }
}

}  // namespace ptx
