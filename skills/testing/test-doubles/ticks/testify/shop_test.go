package shop

import (
	"testing"

	"github.com/stretchr/testify/mock"
)

type Mail struct {
	mock.Mock  // ticks
}

func TestMails(t *testing.T) {
	mail := new(Mail)
	mail.On("Send", 1)  // ticks
	mail.AssertExpectations(t)  // ticks
	mail.AssertCalled(t, "Send", 1)  // ticks
	t.Error("no")
}
