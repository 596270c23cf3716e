/**
 * A dispatch that the People's Committee of a district issued in April 2024 and sent to all its offices, as data. The copy at hand bears
 * neither number nor day nor name of the signer. The text names no private person.
 */
export const tanBienAgency = {
  record: "agency",
  level: "district",
  unit: "huyện Tân Biên",
  headRole: "district-chair",
  symbol: "UBND",
  draftingUnit: "VP",
  names: [
    {
      name: "Ủy ban nhân dân huyện Tân Biên",
      letterhead: ["ỦY BAN NHÂN DÂN", "HUYỆN TÂN BIÊN"],
      from: "2012-01-01",
      to: "2025-06-30",
    },
  ],
  places: [{ place: "Tân Biên", from: "2012-01-01", to: "2025-06-30" }],
  offices: [
    {
      role: "district-chair",
      title: "CHỦ TỊCH",
      holder: "chưa ghi",
      from: "2012-01-01",
      to: "2025-06-30",
    },
  ],
} as const;

export const tanBienFields = {
  about:
    "triển khai thực hiện Công văn số 245/TTr-NV2 ngày 28/3/2024 của Thanh tra tỉnh về phối hợp thực hiện công tác dân vận năm 2024",
  to: ["Thủ trưởng các cơ quan, đơn vị", "Chủ tịch UBND các xã, thị trấn"],
  opening: [
    "Ngày 28/3/2024, UBND huyện nhận được Công văn số 245/TTr-NV2 của Thanh tra tỉnh về triển khai thực hiện Kế hoạch số 110-KH/BDVTU-BCSĐUBND ngày 18/3/2024 giữa Ban Dân vận Tỉnh ủy và Ban Cán sự Đảng UBND tỉnh về việc phối hợp thực hiện công tác dân vận năm 2024 (văn bản gửi kèm).",
    "Để triển khai, thực hiện có hiệu quả, phù hợp với tình hình thực tế của địa phương, Chủ tịch UBND huyện đề nghị Thủ trưởng các cơ quan, đơn vị, địa phương quan tâm lãnh đạo, chỉ đạo tiếp tục thực hiện tốt một số nội dung sau:",
  ],
  points: [
    "Tiếp tục thực hiện nghiêm túc các biện pháp về Quy chế dân chủ ở cơ sở. Nâng cao trách nhiệm của các cơ quan, đơn vị, tổ chức, vai trò nêu gương của người đứng đầu, cán bộ lãnh đạo, quản lý, đảng viên, cán bộ, công chức, viên chức trong việc thực hiện dân chủ ở cơ sở; lấy mức độ thực hiện dân chủ ở cơ sở của chính quyền địa phương, cơ quan, đơn vị, tổ chức làm căn cứ đánh giá kết quả thực hiện nhiệm vụ. Tăng cường công tác tiếp dân, đối thoại trực tiếp với Nhân dân, giải quyết kịp thời các đơn, thư khiếu nại, tố cáo của công dân, không để tồn đọng kéo dài gây mất niềm tin trong nhân dân.",
    "Chú trọng công tác tuyên truyền, phổ biến chính sách, pháp luật cho người dân. Thường xuyên theo dõi, nắm bắt kịp thời tình hình khiếu nại, tố cáo của công dân. Xây dựng lịch tiếp dân, tiếp nhận, nghiên cứu xử lý, giải quyết kịp thời đơn, thư, khiếu nại, tố cáo của Nhân dân, xem đây là một trong những nhiệm vụ trọng tâm của chính quyền các cấp.",
    "Đối với các vụ việc khiếu nại phức tạp, đông người, kéo dài, thì người có thẩm quyền giải quyết phải trực tiếp đối thoại với công dân để xử lý theo thẩm quyền; kịp thời báo cáo UBND huyện và thành thị ngành chức năng (nếu có). Tăng cường công tác hòa giải từ cơ sở, giải quyết kịp thời, dứt điểm các vụ việc mới phát sinh, hạn chế tình trạng khiếu nại, tố cáo vượt cấp kéo dài.",
    "Bố trí đội ngũ cán bộ, công chức, viên chức có năng lực, uy tín, tinh thần trách nhiệm và kinh nghiệm thực tiễn trong xử lý đơn, thư và giải quyết khiếu nại, tố cáo. Tăng cường thanh tra, kiểm tra, giám sát, xử lý nghiêm cán bộ, công chức, viên chức thiếu tinh thần, trách nhiệm đối với dân.",
    "Thực hiện tốt chế độ thông tin, báo cáo và công khai kết quả giải quyết các vụ việc khiếu nại, tố cáo để Nhân dân biết. Thường xuyên rà soát, phân loại hồ sơ, có giải pháp giải quyết dứt điểm tình trạng quá hạn luật định, nâng cao tỉ lệ giải quyết các vụ việc khiếu nại, tố cáo thuộc thẩm quyền.",
    "Tiếp tục thực hiện Kết luận số 120-KL/TW ngày 07/01/2016 của Bộ Chính trị (khóa XI) về tiếp tục đẩy mạnh, nâng cao chất lượng, hiệu quả việc xây dựng và thực hiện quy chế dân chủ ở cơ sở; Luật Thực hiện dân chủ ở cơ sở và Nghị định số 04/2015/NĐ-CP ngày 09/01/2015 của Chính phủ về thực hiện dân chủ trong hoạt động của cơ quan hành chính Nhà nước và đơn vị sự nghiệp công lập.",
    "Tăng cường công tác quản lý nhà nước, nhất là lĩnh vực đất đai, giải phóng mặt bằng, tái định cư cho dân, đầu tư xây dựng các công trình phúc lợi; đảm bảo đúng pháp luật, công khai, dân chủ, minh bạch; tạo sự đồng thuận; giải quyết hài hòa lợi ích hợp pháp, chính đáng của người dân và doanh nghiệp.",
    "Chủ động phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xem xét giải quyết kịp thời các kiến nghị của công dân, không để tồn đọng kéo dài, gây bức xúc trong Nhân dân.",
    "Trong quá trình triển khai, thực hiện, nếu có khó khăn vướng mắc liên quan đến công tác tiếp công dân, xử lý đơn thư, khiếu nại, tố cáo nhất là các vụ việc phức tạp, đông người thì kịp thời phối hợp, cung cấp thông tin cho Thanh tra huyện để tham mưu cho UBND huyện chỉ đạo, xử lý.",
  ],
  closing:
    "Yêu cầu Thủ trưởng các cơ quan, đơn vị, địa phương triển khai thực hiện nghiêm túc nội dung chỉ đạo tại Công văn này",
  allRecipients: ["Thanh tra tỉnh", "Như trên", "CT, các PCT UBND huyện", "LĐVP", "Lưu: VT"],
} as const;
