class Lock { public: Lock &operator=(const Lock &) = delete; };
