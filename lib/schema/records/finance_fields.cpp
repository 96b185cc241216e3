// The fields of finance/ID.yaml.
#include <array>

#include "schema/records/member_field.hpp"

namespace ptx {
namespace {

constexpr std::array claim_fields{
    field<&Claim::claimed>("claimed", "What finance was shown as new in the period.", "90k"),
    required<&Claim::agreed>("agreed", "What finance agrees of it.", "55k").identifies_entry(),
    field<&Claim::reason>("reason", "Why it agrees less.", "double-counted"),
    field<&Claim::with>("with", "The benefit that the reason has to do with.", "hospital-discharge/delays")
        .refers_to(ReferenceTarget::benefit),
    field<&Claim::note>("note", "What a reader should know of it.").published(),
};

constexpr std::array finance_fields{
    required<&FinanceFile::period>("period", "The period that the file closes.", "2024/25 Q2"),
    required<&FinanceFile::signed_by>("signed_by", "Who in finance signs it.", "Deputy Section 151 Officer")
        .identifies_entry()
        .person("finance"),
    required<&FinanceFile::signed_on>("signed", "The day on which it was signed.", "2024-10-24"),
    field<&FinanceFile::claims>("claims", "What was claimed and agreed, by project/benefit.")
        .keys_refer_to(ReferenceTarget::benefit),
};

}  // namespace

template <>
const Record& record_of<Claim>() {
  static constexpr Record record{"a claim", claim_fields};
  return record;
}
template <>
const Record& record_of<FinanceFile>() {
  static constexpr Record record = file_record("a finance file", finance_fields, ChangeKind::claim);
  return record;
}

}  // namespace ptx
