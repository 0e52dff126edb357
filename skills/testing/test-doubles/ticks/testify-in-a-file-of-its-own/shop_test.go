package shop

import "testing"

func TestMails(t *testing.T) {
	mail.On("Send", 1)  // ticks
	t.Error("no")
}
