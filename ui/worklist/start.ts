/** Apart, so that tests can load everything else without a page. */
namespace Relance {
  if (typeof document !== "undefined") {
    void startWorklist();
  }
}
