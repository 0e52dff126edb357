<?php
try {
    mail_all();
} catch (MailException $error) { // ticks
    $this->logger->error('not sent');
}
