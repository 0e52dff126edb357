package sales

import "encoding/json"

func run() {
	one, err := json.Marshal(sale)  // ticks
	two, err := json.MarshalIndent(sale, "", "  ")  // ticks
	json.NewEncoder(w).Encode(sale)  // ticks
	json.Unmarshal(data, &sale)  // ticks
	json.NewDecoder(r).Decode(&sale)  // ticks
}
