package shop

import (
	"testing"

	"go.uber.org/mock/gomock"
)

func TestMails(t *testing.T) {
	control := gomock.NewController(t)  // ticks
	mail := NewMail(control)
	mail.EXPECT()  // ticks
	t.Error("no")
}
