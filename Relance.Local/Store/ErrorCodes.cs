namespace Relance.Local.Store;

/// <summary>Error codes of the platform that the local host gives back, with the numbers of its published list.</summary>
public static class ErrorCodes
{
    /// <summary>A required column of the system has no value.</summary>
    public const int RequiredFieldMissing = unchecked((int)0x80040200);

    /// <summary>A value of the wrong .NET type, or a request that cannot be meant so.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);

    public const int ObjectDoesNotExist = unchecked((int)0x80040217);

    /// <summary>The row cannot be deleted because another points to it.</summary>
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);

    /// <summary>The primary key is taken.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);

    public const int InvalidDateTime = unchecked((int)0x80040239);

    /// <summary>The platform, or here the local host, does not do that.</summary>
    public const int NotSupported = unchecked((int)0x80040315);

    public const int QueryBuilderNoEntity = unchecked((int)0x80041102);

    public const int QueryBuilderNoAttribute = unchecked((int)0x80041103);

    public const int QueryBuilderNoAlias = unchecked((int)0x8004110b);

    public const int QueryBuilderDeserializeInvalidNode = unchecked((int)0x8004111c);

    public const int QueryBuilderInvalidConditionOperator = unchecked((int)0x80041120);

    public const int QueryBuilderInvalidJoinOperator = unchecked((int)0x80041121);

    public const int QueryBuilderInvalidPagingCookie = unchecked((int)0x8004112a);

    public const int QueryBuilderPagingOrderBy = unchecked((int)0x80041129);

    public const int QueryBuilderDuplicateAlias = unchecked((int)0x80041130);

    public const int QueryBuilderInvalidAttributeValue = unchecked((int)0x80041139);

    public const int PicklistValueOutOfRange = unchecked((int)0x8004431a);

    public const int IntegerValueOutOfRange = unchecked((int)0x8004432f);

    /// <summary>Also for amounts and floating-point numbers.</summary>
    public const int DecimalValueOutOfRange = unchecked((int)0x80044330);

    public const int StringLengthTooLong = unchecked((int)0x80044331);

    /// <summary>The status does not belong to the state.</summary>
    public const int InvalidStateCodeStatusCode = unchecked((int)0x80048408);

    public const int InvalidCurrency = unchecked((int)0x80048cfc);

    /// <summary>A row with amounts has no currency.</summary>
    public const int CurrencyFieldMissing = unchecked((int)0x8004e026);

    /// <summary>An aggregate query reads more than 50,000 rows.</summary>
    public const int AggregateQueryRecordLimitExceeded = unchecked((int)0x8004e023);

    /// <summary>The row was changed since it was read.</summary>
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);

    public const int EntityKeyNotDefined = unchecked((int)0x80060890);

    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);

    /// <summary>Another row has the same values in the columns of an alternate key.</summary>
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
}
