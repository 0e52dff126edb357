package shop
import "encoding/json"
func Show(a *Sale) { text, _ := json.Marshal(a); print(text) } // json.Unmarshal
