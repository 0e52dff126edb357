fn work() {
    serde_json::from_reader(file); // ticks
    serde_json::from_slice(bytes); // ticks
    serde_json::to_string(&cart); // ticks
    serde_json::to_string_pretty(&cart); // ticks
    serde_json::to_writer(file, &cart); // ticks
    serde_json::to_vec(&cart); // ticks
    serde_json::from_value(value); // ticks
    serde_json::to_value(&cart); // ticks
    serde_yaml::from_str(text); // ticks
    toml::from_str(text); // ticks
    ron::from_str(text); // ticks
    bincode::serialize(&cart); // ticks
    bincode::deserialize(bytes); // ticks
    csv::from_reader(file); // ticks
}
