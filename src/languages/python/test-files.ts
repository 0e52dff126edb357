/** Paths of the files that pytest, unittest and Django collect tests from. */
export const testFiles = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$/;
