# Kinds of evidence.

kind-message = Message
kind-package = Package
kind-provision = Provision
kind-vote = Vote
kind-mandate = Mandate
kind-signature = Signature
kind-act = Act
kind-document = Document
kind-signoff = Sign-off
kind-task = Task
kind-inject = Inject
kind-situation = Situation
kind-outcome = Outcome
kind-observation = Observer’s note
kind-seat = Seat
