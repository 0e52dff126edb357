import boto3, smtplib
smtplib.SMTP().send_message(mail)  # boto3.client("sqs")
