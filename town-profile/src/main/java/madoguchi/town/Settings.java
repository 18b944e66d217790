package madoguchi.town;

/// What the town's ordinances say, as far as forms and screens need it.
///
/// @param mayor whom forms are addressed to: `架空町長`
/// @param nhiFuneralGrantYen 国民健康保険 葬祭費
/// @param lateElderlyFuneralGrantYen 後期高齢者医療 葬祭費
/// @param cremationCountsAsFuneral whether 火葬のみ is a funeral for the grant
/// @param juminhyoFeeYen 住民票の写し, one copy
public record Settings(
        String mayor,
        int nhiFuneralGrantYen,
        int lateElderlyFuneralGrantYen,
        boolean cremationCountsAsFuneral,
        int juminhyoFeeYen) {}
