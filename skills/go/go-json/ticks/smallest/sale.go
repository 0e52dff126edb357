package shop
import "encoding/json"
func Copy(a, b *Sale) { text, _ := json.Marshal(a); json.Unmarshal(text, b) }
