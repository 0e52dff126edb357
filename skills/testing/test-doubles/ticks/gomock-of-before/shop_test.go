package shop

import (
	"testing"

	"github.com/golang/mock/gomock"
)

func TestMails(t *testing.T) {
	control := gomock.NewController(t)  // ticks
	mail.EXPECT()  // ticks
	t.Error("no")
}
