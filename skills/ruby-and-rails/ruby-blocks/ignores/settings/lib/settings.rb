config.asset_host = config.build(-> { "example.com" })
