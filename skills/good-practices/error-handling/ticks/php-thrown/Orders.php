<?php
try {
    mail_all();
} catch (MailException $error) { // ticks
    throw new OrderException('not sent');
}
