#include "cli/check.hpp"

#include <memory>

#include "cli/common.hpp"
#include "render/check_result.hpp"

namespace ptx::cli {
namespace {

int check(const Common& common, const Context& context) {
  format_of(common);
  screen_for(common, context);
  const Date day = as_of(common, context);
  const Opened opened{load(work_tree(find_portfolio(common, context)), OnError::stop), day, false};
  write(check_result(opened.loaded), common, opened, context);
  return opened.loaded.usable ? 0 : 1;
}

}  // namespace

Action define_check(Options& options) {
  auto common = std::make_shared<Common>();
  options.examples({"ptx check", "ptx check -f csv -o findings.csv"});
  define_common(options, *common);
  return [common](const Context& context) { return check(*common, context); };
}

}  // namespace ptx::cli
