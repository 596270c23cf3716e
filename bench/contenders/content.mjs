// What every contender prints; all names are invented. `serial` differs from drawing to drawing, so that nothing can be answered from memory.

const paragraph = (serial) =>
  `Ủy ban nhân dân xã Hòa Bình nhận được đơn khiếu nại số ${serial} của ông Nguyễn Văn Mẫu, địa chỉ: thôn Một, xã Hòa Bình, tỉnh Mẫu. Qua xem xét nội dung đơn, căn cứ Điều 27 Luật Khiếu nại và quy định của pháp luật về khiếu nại, Ủy ban nhân dân xã Hòa Bình nhận thấy đơn khiếu nại đủ điều kiện thụ lý, giải quyết khiếu nại lần đầu.`;

/** A notice that fills about two thirds of one page. */
export function letter(serial) {
  return {
    ...head(serial),
    title: "THÔNG BÁO",
    subtitle: "Về việc thụ lý giải quyết khiếu nại",
    addressee: "Ông Nguyễn Văn Mẫu",
    sections: [
      {
        paragraphs: [
          `Ngày 03 tháng 7 năm 2026, Ủy ban nhân dân xã Hòa Bình đã nhận được đơn khiếu nại của: ông Nguyễn Văn Mẫu.`,
          "Địa chỉ: thôn Một, xã Hòa Bình, tỉnh Mẫu.",
          "Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: 001200000000, ngày cấp: 10/5/2021, nơi cấp: Cục Cảnh sát quản lý hành chính về trật tự xã hội.",
          `Khiếu nại về việc: quyết định thu hồi đất số ${serial}/QĐ-UBND ngày 01/6/2026 của Chủ tịch Ủy ban nhân dân xã Hòa Bình.`,
          paragraph(serial),
          "Vậy thông báo để ông Nguyễn Văn Mẫu được biết./.",
        ],
      },
    ],
    table: [],
  };
}

/** A report of five pages: eight sections, and a table of 31 rows and its header. */
export function report(serial) {
  const rows = Array.from({ length: 31 }, (_, index) => [
    String(index + 1),
    `Đơn số ${serial + index}/ĐKN, khiếu nại quyết định thu hồi đất`,
    "Nguyễn Văn Mẫu",
    "Đã thụ lý",
  ]);
  return {
    ...head(serial),
    title: "BÁO CÁO",
    subtitle: "Kết quả tiếp công dân, xử lý đơn, giải quyết khiếu nại, tố cáo",
    addressee: "Ủy ban nhân dân tỉnh Mẫu",
    sections: Array.from({ length: 8 }, (_, index) => ({
      heading: `Mục ${index + 1}. Kết quả giải quyết`,
      paragraphs: [paragraph(serial + index), paragraph(serial + index + 100)],
    })),
    table: [["Số thứ tự", "Nội dung đơn", "Người khiếu nại", "Kết quả"], ...rows],
  };
}

function head(serial) {
  return {
    body: ["ỦY BAN NHÂN DÂN", "XÃ HÒA BÌNH"],
    number: `Số: ${String(serial).padStart(2, "0")}/TB-UBND`,
    nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    placeDate: "Hòa Bình, ngày 08 tháng 7 năm 2026",
    recipients: ["Như trên;", "Thanh tra tỉnh Mẫu;", "Lưu: VT, hồ sơ, TCD."],
    post: "CHỦ TỊCH",
    signer: "Trần Thị Giả",
  };
}
