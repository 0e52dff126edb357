import router from "./router";

router.beforeEach(() => true);
