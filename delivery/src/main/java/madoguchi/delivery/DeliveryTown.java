package madoguchi.delivery;

import madoguchi.event.Topics;

/// Which town this process serves. A bean that each service makes from the town's files.
///
/// @param code 全国地方公共団体コード, six digits: the beginning of every topic
/// @param fingerprint of all town files; processes that differ in it do not print
public record DeliveryTown(String code, String fingerprint) {

    Topics topics() {
        return new Topics(code);
    }
}
