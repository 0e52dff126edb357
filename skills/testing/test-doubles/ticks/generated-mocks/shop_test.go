package shop

import (
	"testing"

	"example.org/shop/mock"
	"example.org/shop/mocks"
)

func TestMails(t *testing.T) {
	one := mocks.NewMail(t)  // ticks
	var two mocks.Mail  // ticks
	three := mock.NewMail(t)  // ticks
	one.On("Send", 1)  // ticks
	t.Error("no")
}
